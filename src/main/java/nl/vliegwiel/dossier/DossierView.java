package nl.vliegwiel.dossier;

/** How much somebody who may see a dossier reads of it, from little to all. */
public enum DossierView {
    /**
     * Of a team that does not answer for the household: one that is offered it, or one that has handed it over. What travels to it stands in
     * the forms of the handover, on a legal basis (mission C4).
     */
    GUEST,
    /** Somebody of another organisation who keeps the contact for the team: what one needs for that, not what the team knows (design §2). */
    ASKED,
    /** Of the team that answers for the household. */
    WHOLE
}
