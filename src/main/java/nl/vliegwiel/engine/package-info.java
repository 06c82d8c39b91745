/** Binds the process engine: forms to the dossier, teams to tenants, messages across teams, and the guard that keeps persons out. The only place that knows engine internals. */
package nl.vliegwiel.engine;
