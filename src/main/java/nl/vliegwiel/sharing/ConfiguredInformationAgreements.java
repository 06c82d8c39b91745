package nl.vliegwiel.sharing;

import java.util.List;
import java.util.stream.Stream;
import nl.vliegwiel.sharing.AgreementsProperties.Information;
import nl.vliegwiel.team.TeamDirectory;
import org.springframework.stereotype.Component;

/** The agreements of the configuration. One that names what does not exist stops the start: it would allow nothing, silently. */
@Component
class ConfiguredInformationAgreements implements InformationAgreements {

    private final AgreementsProperties properties;

    ConfiguredInformationAgreements(AgreementsProperties properties, SharingProperties sharing, SharingData data, TeamDirectory teams) {
        this.properties = properties;
        for (Information agreement : properties.information()) {
            require(Stream.concat(agreement.data().stream(), agreement.consentData().stream()).allMatch(data::knows), agreement, "data");
            require(agreement.data().containsAll(agreement.consentData()), agreement, "consent-data");
            require(agreement.purposes().stream().allMatch(code -> sharing.purposes().stream().anyMatch(known -> known.code().equals(code))),
                    agreement, "purposes");
        }
    }

    @Override
    public List<InformationAgreement> of(String team) {
        return properties.information().stream().filter(agreement -> agreement.teams().contains(team)).map(Information::agreement).toList();
    }

    private static void require(boolean known, Information agreement, String part) {
        if (!known) {
            throw new IllegalStateException("vliegwiel.agreements.information: the agreement with '" + agreement.partner() + "', version '"
                    + agreement.version() + "', names something unknown in its " + part);
        }
    }
}
