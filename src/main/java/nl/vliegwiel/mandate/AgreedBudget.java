package nl.vliegwiel.mandate;

import java.math.BigDecimal;

/**
 * @param version the agreement's name
 * @param amount for the whole year, in euro
 */
public record AgreedBudget(String version, BigDecimal amount) {
}
