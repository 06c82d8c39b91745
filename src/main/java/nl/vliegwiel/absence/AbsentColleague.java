package nl.vliegwiel.absence;

import java.util.Optional;

/** Somebody in one of the teams that this person works in, as the form has it: {@code wijkteam-centrum:anna}. */
record AbsentColleague(String team, String login) {

    static Optional<AbsentColleague> of(Object chosen) {
        String[] parts = String.valueOf(chosen).split(":", 2);
        return parts.length == 2 ? Optional.of(new AbsentColleague(parts[0], parts[1])) : Optional.empty();
    }

    String value() {
        return team + ":" + login;
    }
}
