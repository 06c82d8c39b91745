/** How everything under {@code /api} refuses: in Dutch, as problem+json, without repeating what was sent. */
package nl.vliegwiel.api;
