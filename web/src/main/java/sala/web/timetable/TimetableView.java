package sala.web.timetable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sala.media.timetable.Airing;
import sala.media.timetable.AiringFilter;
import sala.media.timetable.Channel;
import sala.media.timetable.Link;
import sala.media.timetable.LinkRole;
import sala.media.timetable.Timetable.Neighbours;
import sala.web.page.Choice;
import sala.web.page.Form;

/** A day of the timetable as its page shows it. */
public record TimetableView(
        AiringFilter filter, List<Airing> airings, List<Link> links, List<String> channels, Neighbours around) {

    /** The page of a channel's day. */
    static String address(LocalDate day, @Nullable Channel channel) {
        String rest = channel == null ? "" : "&channel=" + URLEncoder.encode(channel.name(), StandardCharsets.UTF_8);
        return "/timetable?day=" + day + rest;
    }

    /** The same list on another day. */
    public String on(LocalDate day) {
        String grade = filter.grade() == null ? "" : "&grade=" + filter.grade().name();
        return address(day, filter.channel()) + grade;
    }

    public String addressOfNew() {
        return address(filter.day(), filter.channel()).replaceFirst("^/timetable", "/timetable/new");
    }

    public List<Choice> channelChoices() {
        return channels.stream().map(name -> new Choice(name, name)).toList();
    }

    public long count(Airing airing, LinkRole role) {
        return links.stream()
                .filter(link -> link.airing().equals(airing.id()) && link.role() == role)
                .count();
    }

    public Form form() {
        Map<String, String> fields = ChosenDay.fields(filter.day());
        if (filter.channel() != null) {
            fields.put("channel", filter.channel().name());
        }
        if (filter.grade() != null) {
            fields.put("grade", filter.grade().name());
        }
        return Form.showing(fields);
    }
}
