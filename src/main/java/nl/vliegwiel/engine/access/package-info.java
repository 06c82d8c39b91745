/** The engine's rights as Vliegwiel needs them: no row per task, and no way into another team through shared models. */
package nl.vliegwiel.engine.access;
