/** People whom the team looks up itself, without a signal: a list with a purpose and a legal basis becomes outreach. */
package nl.vliegwiel.reachingout;
