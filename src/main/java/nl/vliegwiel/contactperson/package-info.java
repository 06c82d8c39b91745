/** One person keeps the contact with a household, and can hand it to a colleague or to whom the household trusts most (mission C5). */
package nl.vliegwiel.contactperson;
