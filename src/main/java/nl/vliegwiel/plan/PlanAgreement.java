package nl.vliegwiel.plan;

/** What the household says to the plan. */
public enum PlanAgreement { AGREED, CHANGES, WITHDRAWS }
