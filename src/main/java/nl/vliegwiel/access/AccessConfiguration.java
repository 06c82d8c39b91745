package nl.vliegwiel.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import nl.vliegwiel.engine.access.AccessPlugin;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The login for HTTP clients and the engine's rules for rights. The web apps keep Camunda's own login. */
@Configuration
class AccessConfiguration {

    @Bean
    static AccessPlugin accessPlugin() {
        return new AccessPlugin(Role.PARTNER.group(), Role.PROJECT_LEAD.group());
    }

    @Bean
    FilterRegistrationBean<Filter> engineRestLogin() {
        return login("engineRestLogin", "/engine-rest/*");
    }

    /** Before the login, which sends people elsewhere; and around the error page, whichever address it is for. */
    @Bean
    FilterRegistrationBean<Filter> pageHeaders() {
        FilterRegistrationBean<Filter> headers = registration(new PageHeaders(), "pageHeaders", SessionLogin.DESK + "/*");
        headers.addUrlPatterns(SessionLogin.PAGES);
        headers.addUrlPatterns(SessionLogin.LOGIN_PAGE, PageHeaders.ERRORS);
        headers.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        headers.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return headers;
    }

    /** Own pages, and what they and Tasklist ask of us. */
    @Bean
    FilterRegistrationBean<Filter> sessionLogin() {
        FilterRegistrationBean<Filter> login = registration(new SessionLogin(), "sessionLogin", SessionLogin.DESK + "/*");
        login.addUrlPatterns(SessionLogin.PAGES);
        // Roles and teams are read anew for each request, as in the web apps here (application.yaml): who left a team sees nothing more of it.
        login.addInitParameter(AuthenticationFilter.AUTH_CACHE_TTL_INIT_PARAM_NAME, "0");
        return login;
    }

    /** The filter lets an engine's own path go by; an empty prefix keeps it from finding one in ours. */
    @Bean
    FilterRegistrationBean<Filter> apiLogin() {
        FilterRegistrationBean<Filter> login = login("apiLogin", "/api/*");
        login.addInitParameter(ProcessEngineAuthenticationFilter.SERVLET_PATH_PREFIX, "");
        return login;
    }

    @Bean
    FilterRegistrationBean<Filter> setupPageClosed() {
        FilterRegistrationBean<Filter> closed = registration(new SetupPageClosed(), "setupPageClosed", "/camunda/*");
        closed.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return closed;
    }

    private static FilterRegistrationBean<Filter> login(String name, String path) {
        FilterRegistrationBean<Filter> login = registration(new BasicLogin(), name, path);
        login.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
                HttpBasicAuthenticationProvider.class.getName());
        login.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return login;
    }

    private static FilterRegistrationBean<Filter> registration(Filter filter, String name, String path) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.addUrlPatterns(path);
        registration.setAsyncSupported(true);
        return registration;
    }
}
