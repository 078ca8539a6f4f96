package org.guanai.notification.occasion.news;

import java.util.List;

/// What is told of the events of one topic. A bean for each service, in `declared`.
public interface DeclaredNews {
    /// A constant of `org.guanai.events.Topics`.
    String topic();

    List<News<?>> news();
}
