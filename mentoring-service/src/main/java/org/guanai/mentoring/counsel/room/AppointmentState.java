package org.guanai.mentoring.counsel.room;

/// What became of an appointment.
public enum AppointmentState {
    BOOKED,
    KEPT,
    MISSED,
    CANCELLED
}
