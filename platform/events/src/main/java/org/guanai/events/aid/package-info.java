/// Events of the aid service (资助, 3.3.2). Event topics carry ids, never names.
package org.guanai.events.aid;
