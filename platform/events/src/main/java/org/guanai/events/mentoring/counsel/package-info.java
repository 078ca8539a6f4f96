/// Events of counselling (3.1.6): ids only, never a word of it.
package org.guanai.events.mentoring.counsel;
