using System.Reflection;

namespace CustomerPortal.Customers;

/// <summary>A customer of the demo, one line of the table of its tenant. In the table "-" stands for nothing.</summary>
internal sealed class DemoRow
{
    private readonly Dictionary<string, string> cells;

    private DemoRow(IEnumerable<string> header, IEnumerable<string> line) =>
        cells = header.Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);

    public string Name => cells["name"];

    public string Country => cells["country"];

    public string Language => cells["language"];

    /// <summary>Web and mail domain; nobody's (RFC 2606).</summary>
    public string Domain => cells["domain"];

    /// <summary>Letters of <see cref="DemoGroups"/>.</summary>
    public string Groups => cells["groups"];

    /// <summary>Not usable on documents yet.</summary>
    public bool IsDraft => cells["state"] == "D";

    /// <summary>Was a customer, takes no new documents.</summary>
    public bool IsFormer => cells["state"] == "I";

    public IReadOnlyList<DemoContact> Contacts => [.. cells["contacts"].Split("; ").Select(DemoContact.Parse)];

    /// <summary>A shipping address of its own: street, postcode, city.</summary>
    public string[]? Delivery => this["delivery"]?.Split('|');

    /// <summary>A cell, or null.</summary>
    public string? this[string column] => cells[column] is "-" ? null : cells[column];

    /// <summary>The table of a tenant.</summary>
    public static IReadOnlyList<DemoRow> TableOf(string tenant)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var path = $"Customers/Demo/{tenant.ToLowerInvariant()}.tsv";
        var name = assembly.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == path);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToList();
        return [.. lines.Skip(1).Select(line => new DemoRow(lines[0], line))];
    }
}
