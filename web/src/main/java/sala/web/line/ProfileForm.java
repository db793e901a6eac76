package sala.web.line;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import sala.mirror.profile.LinkProfile;
import sala.web.page.Form;

/** A profile as it is typed. */
final class ProfileForm {

    private ProfileForm() {}

    static Form of(LinkProfile profile) {
        Map<String, String> shown = new HashMap<>(Map.of(
                "kbps", shown(profile.kbps()),
                "lessonShare", String.valueOf(profile.lessonShare()),
                "otherShare", String.valueOf(profile.otherShare()),
                "fromHour", String.valueOf(profile.fromHour()),
                "untilHour", String.valueOf(profile.untilHour()),
                "monthlyMegabytes", shown(profile.monthlyMegabytes())));
        shown.putAll(HourRows.show(profile.hours()));
        shown.putAll(QuietRows.show(profile.quiet()));
        return Form.showing(shown);
    }

    /** The year in Thailand, by the western era. */
    static int year(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Bangkok")).getYear();
    }

    /** Nothing where nobody has said anything. */
    private static String shown(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** @throws sala.fault.Invalid when it says something that cannot be */
    static LinkProfile read(Form form) {
        return new LinkProfile(
                form.whole("kbps").orElse(0),
                form.whole("lessonShare").orElse(LinkProfile.OPEN.lessonShare()),
                form.whole("otherShare").orElse(LinkProfile.OPEN.otherShare()),
                form.whole("fromHour").orElse(LinkProfile.OPEN.fromHour()),
                form.whole("untilHour").orElse(LinkProfile.OPEN.untilHour()),
                form.whole("monthlyMegabytes").orElse(0),
                HourRows.read(form),
                QuietRows.read(form));
    }
}
