package nl.vliegwiel.lifecycle;

import java.util.List;

/** The form {@code act-on-danger}. */
record ActOnDanger(String household, String danger, String reported, String address, String action, List<String> informed, DangerOutcome dangerOutcome) {
}
