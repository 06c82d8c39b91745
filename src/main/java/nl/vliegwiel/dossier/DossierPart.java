package nl.vliegwiel.dossier;

import nl.vliegwiel.form.Actor;

/**
 * What one feature tells of a household, beside a form and on the household's own page. A feature contributes by a bean of this kind; several
 * may tell within one chapter, in the order of {@code @Order}.
 */
public interface DossierPart {

    DossierChapter chapter();

    /**
     * Asks the database a fixed number of questions, however much there is to tell.
     *
     * @param reader somebody who may see this dossier; whoever calls this asked {@link DossierAccess} first
     * @return {@link DossierTale#NOTHING} when there is nothing to tell yet
     */
    DossierTale of(CaseFile file, Actor reader);
}
