/// Events of helpers from outside (3.1.4a).
package org.guanai.events.mentoring.team;
