/// What is owed (职责): duties are declared by the features whose records satisfy them, and counted
/// by `rhythm/duty` without knowing those features (3.1.3i, 3.1.3j, 3.1.4f). Uses pairing kinds and
/// cadences only.
package org.guanai.mentoring.rhythm.kind;
