package org.guanai.notification.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who holds which post (岗位), asked once for each: in the middle of a batch, nobody else arrives.
public final class Posts {
    private final Contacts contacts;
    private final Map<Post, List<Addressee>> known = new HashMap<>();

    Posts(Contacts contacts) {
        this.contacts = contacts;
    }

    /// Active staff who hold a post at exactly this organisation.
    public List<Addressee> holding(String post, String org) {
        return known.computeIfAbsent(
                new Post(post, org), one -> contacts.holding(one.name(), one.org()));
    }

    private record Post(String name, String org) {}
}
