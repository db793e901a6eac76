package sala.mirror.fleet;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All who want to hear of contacts. */
@Singleton
public class ContactListeners {

    private final List<ContactListener> all;

    @Inject
    public ContactListeners(Instance<ContactListener> all) {
        this(all.stream().toList());
    }

    public ContactListeners(List<ContactListener> all) {
        this.all = List.copyOf(all);
    }

    void tell(SchoolNode node, NodeStatus status, JsonObject said) {
        all.forEach(listener -> listener.heard(node, status, said));
    }

    Map<String, String> answers(SchoolNode node) {
        Map<String, String> answers = new HashMap<>();
        all.forEach(listener -> answers.putAll(listener.answer(node)));
        return answers;
    }

    boolean haveNews(SchoolNode node) {
        return all.stream().anyMatch(listener -> listener.hasNews(node));
    }
}
