package nl.vliegwiel.handover;

/** What the second line answers. */
public enum HandoverAnswer { ACCEPTED, DECLINED }
