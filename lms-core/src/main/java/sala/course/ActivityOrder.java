package sala.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The activities of a course in their order; each knows its place in it after every change. */
record ActivityOrder(List<Activity> activities) {

    Optional<Activity> find(UUID id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** @param position from 0; the nearest there is */
    void move(Activity activity, int position) {
        activities.remove(activity);
        activities.add(Math.max(0, Math.min(position, activities.size())), activity);
        number();
    }

    void remove(Activity activity) {
        activities.remove(activity);
        number();
    }

    /** Keeps those that are in the drafts, in the order of the drafts, and makes those that are missing. */
    void become(List<NumberedDraft> drafts, Function<NumberedDraft, Activity> make) {
        List<UUID> wanted = drafts.stream().map(NumberedDraft::id).toList();
        activities.removeIf(known -> !wanted.contains(known.id()));
        for (NumberedDraft draft : drafts) {
            find(draft.id())
                    .ifPresentOrElse(known -> known.write(draft.draft()), () -> activities.add(make.apply(draft)));
        }
        activities.sort(Comparator.comparing(activity -> wanted.indexOf(activity.id())));
        number();
    }

    private void number() {
        for (int i = 0; i < activities.size(); i++) {
            activities.get(i).place(i);
        }
    }
}
