/// Events of activities (3.1.6h).
package org.guanai.events.mentoring.activity;
