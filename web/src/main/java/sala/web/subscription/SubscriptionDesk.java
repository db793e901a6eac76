package sala.web.subscription;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.media.needed.SubscribedItems;
import sala.media.needed.Weight;
import sala.media.needed.Weights;
import sala.school.School;
import sala.school.Schools;
import sala.subscription.Content;
import sala.subscription.Subscription;
import sala.subscription.Subscriptions;

/** What the pages of subscriptions have in common. */
@Singleton
@Transactional
public class SubscriptionDesk {

    private final Subscriptions subscriptions;
    private final SubscribedItems items;
    private final Weights weights;
    private final Schools schools;
    private final Titles titles;

    @Inject
    public SubscriptionDesk(
            Subscriptions subscriptions, SubscribedItems items, Weights weights, Schools schools, Titles titles) {
        this.subscriptions = subscriptions;
        this.items = items;
        this.weights = weights;
        this.schools = schools;
        this.titles = titles;
    }

    List<SubscriptionLine> lines(Actor actor, UUID school) {
        return subscriptions.of(school).stream()
                .map(one -> new SubscriptionLine(one, titles.of(actor, one.content()), weight(one.content())))
                .toList();
    }

    Weight weight(Content content) {
        return weights.of(items.items(content));
    }

    /** @throws sala.fault.NotFound when there is no such thing */
    String title(Actor actor, Content content) {
        return titles.of(actor, content);
    }

    void subscribe(Actor actor, UUID school, Content content, boolean better) {
        schools.get(school);
        subscriptions.add(actor, school, content, better);
    }

    void end(Actor actor, UUID school, UUID id) {
        subscriptions.end(actor, school, id);
    }

    List<School> schools() {
        return schools.all();
    }

    /** The subscriptions to this, by school. */
    Map<UUID, Subscription> receivers(Content content) {
        Map<UUID, Subscription> receivers = new HashMap<>();
        subscriptions.to(content).forEach(one -> receivers.put(one.school(), one));
        return receivers;
    }

    /** These schools and no others receive it from now on. */
    void send(Actor actor, Content content, Collection<UUID> to, boolean better) {
        Map<UUID, Subscription> before = receivers(content);
        to.stream()
                .filter(school -> isNews(before, school, better))
                .forEach(school -> subscribe(actor, school, content, better));
        before.forEach((school, one) -> {
            if (!to.contains(school)) {
                subscriptions.end(actor, school, one.id());
            }
        });
    }

    private static boolean isNews(Map<UUID, Subscription> before, UUID school, boolean better) {
        return Optional.ofNullable(before.get(school))
                .filter(one -> one.better() == better)
                .isEmpty();
    }
}
