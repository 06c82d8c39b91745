package nl.vliegwiel.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.vliegwiel.dossier.DossierBlock.Fact;
import nl.vliegwiel.dossier.DossierBlock.Facts;
import nl.vliegwiel.dossier.DossierBlock.Table;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.team.TeamDirectory;
import nl.vliegwiel.time.DutchDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the household is. A team that does not answer for it reads its name only. */
@Component
@Order(0)
class HouseholdChapter implements DossierPart {

    private static final String UNKNOWN = "Niet bekend";

    private final TeamDirectory teams;
    private final Clock clock;

    HouseholdChapter(TeamDirectory teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public DossierChapter chapter() {
        return DossierChapter.HOUSEHOLD;
    }

    @Override
    public DossierTale of(CaseFile file, Actor reader) {
        return reader.teams().contains(file.team()) ? DossierTale.of(home(file), members(file.household())).with(happened(file))
                : DossierTale.of(Facts.of(team(file)));
    }

    private Facts home(CaseFile file) {
        Household household = file.household();
        return Facts.of(new Fact("Adres", known(household.address())), new Fact("Wijk", neighbourhood(household.neighbourhood())),
                new Fact("Telefoon", known(household.phone())), team(file), Fact.of("Dossier sinds", file.openedOn()),
                Fact.of("Gesloten op", file.closedOn()), Fact.of("Wordt bewaard tot", file.retainUntil()));
    }

    private Fact team(CaseFile file) {
        return new Fact("Team", teams.nameOf(file.team()));
    }

    private static String known(String value) {
        return value == null ? UNKNOWN : value;
    }

    private String neighbourhood(String code) {
        return teams.allNeighbourhoods().stream().filter(area -> area.code().equals(code)).map(area -> area.name()).findFirst().orElse(code);
    }

    private Table members(Household household) {
        return new Table("Wie er bij horen", List.of("Naam", "Geboren", "Leeftijd"), household.members().stream().map(this::row).toList());
    }

    private List<String> row(Member member) {
        LocalDate born = member.birthDate();
        return born == null ? List.of(member.name(), UNKNOWN, "")
                : List.of(member.name(), DutchDate.of(born), Period.between(born, LocalDate.now(clock)).getYears() + " jaar");
    }

    private static List<Happening> happened(CaseFile file) {
        List<Happening> happened = new ArrayList<>(List.of(new Happening(file.openedOn(), "Dossier geopend")));
        if (!file.isOpen()) {
            happened.add(new Happening(file.closedOn(), "Dossier gesloten"));
        }
        return happened;
    }
}
