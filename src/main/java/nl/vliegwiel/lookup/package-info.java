/** Finding a household by name, address, phone or number, for whoever has a telephone in the hand; nobody finds what one may not see. */
package nl.vliegwiel.lookup;
