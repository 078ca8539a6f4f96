/// Events of the appraisal of teachers (3.1.1e–f).
package org.guanai.events.mentoring.appraisal;
