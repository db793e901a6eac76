package sala.web.card;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.account.FirstPassword;
import sala.account.FirstPasswords;
import sala.fault.Invalid;
import sala.people.Person;
import sala.web.page.Form;
import sala.web.page.Reader;
import sala.web.page.SchoolName;
import sala.web.school.ClassroomView;
import sala.web.text.Texts;

/** Makes the cards of those pupils of a class who were chosen. */
@Singleton
public class Cards {

    private final FirstPasswords passwords;
    private final Reader reader;
    private final Texts texts;

    @Inject
    public Cards(FirstPasswords passwords, Reader reader, Texts texts) {
        this.passwords = passwords;
        this.reader = reader;
        this.texts = texts;
    }

    /** @throws Invalid when nobody was chosen */
    byte[] print(ClassroomView view, Form form, UriBuilder base) {
        List<Person> chosen = chosen(view, form);
        Map<UUID, FirstPassword> made = form.checked("anew")
                ? passwords.reset(
                        reader.actor(), chosen.stream().map(Person::id).toList())
                : Map.of();
        String place = view.room().name() + " · " + SchoolName.of(view.school(), reader.language());
        List<Card> cards = chosen.stream()
                .map(pupil -> new Card(
                        place,
                        pupil.name().full(),
                        pupil.username(),
                        Optional.ofNullable(made.get(pupil.id()))
                                .map(FirstPassword::text)
                                .orElse(""),
                        address(base, pupil)))
                .toList();
        return new CardSheet(words()).pdf(text("card.title") + " " + place, cards);
    }

    private static List<Person> chosen(ClassroomView view, Form form) {
        Set<UUID> ids = new HashSet<>(form.ids("pupils"));
        List<Person> chosen =
                view.pupils().stream().filter(pupil -> ids.contains(pupil.id())).toList();
        if (chosen.isEmpty()) {
            throw new Invalid("pupils", "field.required");
        }
        return chosen;
    }

    /** The user name is filled in there, the password is not: a picture of a card shall not sign anybody in. */
    private static String address(UriBuilder base, Person pupil) {
        return base.clone()
                .replacePath("/signin")
                .queryParam("username", "{name}")
                .build(pupil.username())
                .toString();
    }

    private CardWords words() {
        return new CardWords(
                text("signin.username"), text("signin.password"), text("card.unchanged"), text("card.scan"));
    }

    private String text(String key) {
        return texts.text(reader.language(), key);
    }
}
