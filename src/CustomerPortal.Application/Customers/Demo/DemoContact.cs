namespace CustomerPortal.Customers;

/// <summary>A contact of the demo, in the table "Name &lt;address&gt;", then "*" for a password that is told and "-Right" for a right it lacks.</summary>
internal sealed record DemoContact(string Name, string Email, bool HasLogin, string? LackingRight)
{
    public static DemoContact Parse(string text)
    {
        var (open, close) = (text.IndexOf('<', StringComparison.Ordinal), text.IndexOf('>', StringComparison.Ordinal));
        var marks = text[(close + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new DemoContact(
            text[..open].Trim(), text[(open + 1)..close], marks.Contains("*"), marks.FirstOrDefault(mark => mark[0] == '-')?[1..]);
    }
}
