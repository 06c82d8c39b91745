package nl.vliegwiel.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vliegwiel.dossier.CaseFile;
import nl.vliegwiel.dossier.DossierAccess;
import nl.vliegwiel.dossier.DossierBlock;
import nl.vliegwiel.dossier.DossierChapter;
import nl.vliegwiel.dossier.DossierPart;
import nl.vliegwiel.dossier.DossierTale;
import nl.vliegwiel.dossier.DossierTale.Happening;
import nl.vliegwiel.dossier.DossierView;
import nl.vliegwiel.dossier.Dossiers;
import nl.vliegwiel.dossier.TaskTopic;
import nl.vliegwiel.dossier.TaskTopic.Topic;
import nl.vliegwiel.form.Actor;
import nl.vliegwiel.overview.Sheet.Chapter;
import nl.vliegwiel.time.DutchDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what one person reads of a household, or of whatever a task is about. */
@Service
@Transactional(readOnly = true)
class Sheets {

    private static final String NOT_FOR_THIS_ROLE = "Bij deze taak hoort voor u geen dossier. Wat u nodig hebt, staat in het formulier.";

    private final DossierAccess access;
    private final Dossiers dossiers;
    private final EngineHouseholdTasks tasks;
    private final List<DossierPart> parts;
    private final List<TaskTopic> topics;

    Sheets(DossierAccess access, Dossiers dossiers, EngineHouseholdTasks tasks, List<DossierPart> parts, List<TaskTopic> topics) {
        this.access = access;
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.parts = parts;
        this.topics = topics;
    }

    /** Empty for a number that is nobody's, and for a household that this person may not see: the same. */
    Optional<Sheet> ofHousehold(Actor reader, String number) {
        return access.viewOf(reader, number).map(view -> sheet(dossiers.get(number), reader, view));
    }

    /** Empty for a task that is not there, or not for this person. */
    Optional<Sheet> ofTask(Actor reader, String task) {
        return tasks.numberOf(task).map(number -> dossiers.find(number).isPresent()
                ? ofHousehold(reader, number).orElseGet(() -> Sheet.without("Dossier", NOT_FOR_THIS_ROLE, List.of()))
                : ofTopic(reader, number));
    }

    private Sheet ofTopic(Actor reader, String number) {
        Optional<Topic> topic = topics.stream().flatMap(kind -> kind.of(number).stream()).findFirst();
        if (topic.isEmpty()) {
            return Sheet.without("Dossier", "Deze taak gaat niet over een huishouden.", List.of());
        }
        Topic told = topic.get();
        Sheet alone = Sheet.without(told.title(), told.dossier() == null ? null : NOT_FOR_THIS_ROLE, told.blocks());
        return told.dossier() == null ? alone : ofHousehold(reader, told.dossier()).map(known -> known.about(told.blocks())).orElse(alone);
    }

    private Sheet sheet(CaseFile file, Actor reader, DossierView view) {
        Map<DossierChapter, List<DossierBlock>> blocks = new EnumMap<>(DossierChapter.class);
        List<Happening> happened = new ArrayList<>();
        parts.stream().filter(part -> view == DossierView.WHOLE || part.chapter().isFor(view)).forEach(part -> {
            DossierTale tale = part.of(file, reader);
            blocks.computeIfAbsent(part.chapter(), chapter -> new ArrayList<>()).addAll(tale.blocks());
            happened.addAll(tale.happened());
        });
        happened.sort(Comparator.comparing(Happening::on).reversed());
        return new Sheet(file.reference(), file.household().name(), state(file), file.isOpen(), notice(view), List.of(), tasks.openFor(file.reference()),
                Stream.of(DossierChapter.values()).filter(chapter -> chapter.isFor(view)).map(chapter -> new Chapter(chapter,
                        blocks.getOrDefault(chapter, List.of()), chapter == DossierChapter.TIMELINE ? happened : List.of())).toList());
    }

    private static String state(CaseFile file) {
        return file.isOpen() ? file.phase().label() : "Gesloten op " + DutchDate.of(file.closedOn());
    }

    private static String notice(DossierView view) {
        return switch (view) {
            case WHOLE -> null;
            case GUEST -> "Een ander team is verantwoordelijk voor dit huishouden. U leest hier alleen de hoofdlijnen.";
            case ASKED -> "U leest hier wat u nodig hebt om contact te houden.";
        };
    }
}
