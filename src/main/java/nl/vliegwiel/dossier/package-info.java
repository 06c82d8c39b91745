/** The dossier: who the household is, where its case stands, and who may see it. Persons live here and nowhere else. */
package nl.vliegwiel.dossier;
