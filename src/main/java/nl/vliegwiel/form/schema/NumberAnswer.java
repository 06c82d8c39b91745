package nl.vliegwiel.form.schema;

import java.math.BigDecimal;

/** A number; zero is a value. With {@code asText} the browser sends it as text ({@code serializeToString}). */
record NumberAnswer(boolean asText, Bound min, Bound max, Integer decimalDigits, BigDecimal step) implements Answer {

    @Override
    public Object empty() {
        return null;
    }

    @Override
    public Object shown(Object value, Scope scope) {
        BigDecimal number = Numbers.of(value);
        return number == null ? null : asText ? value.toString() : Numbers.simplest(number);
    }

    @Override
    public Verdict judge(Object sent, Scope scope) {
        if (sent == null || asText && "".equals(sent)) {
            return Verdict.NOTHING;
        }
        BigDecimal number = asText == sent instanceof String ? Numbers.of(sent) : null;
        return number == null ? Verdict.refused("Vul een getal in.") : judge(number, scope);
    }

    private Verdict judge(BigDecimal number, Scope scope) {
        BigDecimal limit = BigDecimal.valueOf(scope.limits().number());
        BigDecimal least = min.in(scope).orElse(limit.negate());
        BigDecimal most = max.in(scope).orElse(limit);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            return Verdict.refused("Vul een getal in van " + dutch(least) + " tot en met " + dutch(most) + ".");
        }
        int digits = decimalDigits == null ? scope.limits().decimals() : decimalDigits;
        if (Numbers.decimals(number) > digits) {
            return Verdict.refused(digits == 0 ? "Vul een heel getal in." : "Gebruik hoogstens " + digits + " cijfers achter de komma.");
        }
        if (step != null && number.remainder(step).signum() != 0) {
            return Verdict.refused("Vul een getal in met stappen van " + dutch(step) + ".");
        }
        return Verdict.taken(Numbers.simplest(number));
    }

    private static String dutch(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public String missing() {
        return "Vul een getal in.";
    }
}
