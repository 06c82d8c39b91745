/** Who may do what: accounts, role groups, teams as tenants, rights, Tasklist filters, and the login for HTTP. */
package nl.vliegwiel.access;
