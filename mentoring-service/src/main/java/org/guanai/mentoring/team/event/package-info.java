/// What other areas hear of helpers who may or will not care for children any more (3.1.4e), in the
/// transaction in which it happens. Uses nothing.
package org.guanai.mentoring.team.event;
