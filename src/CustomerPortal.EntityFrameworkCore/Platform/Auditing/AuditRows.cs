using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Auditing;

/// <summary>The rows of one save, and where each stands in the log.</summary>
internal sealed class AuditRows
{
    private static readonly string[] PartNames = ["Position", "Code", "Name", "Kind"];

    private readonly Dictionary<(IEntityType, Guid), EntityEntry> byKey = [];

    public AuditRows(IEnumerable<EntityEntry> tracked)
    {
        foreach (var row in tracked)
        {
            if (Key(row) is { } id)
            {
                byKey.TryAdd((row.Metadata, id), row);
            }
        }
    }

    /// <summary>The place of a row; null when the log tells nothing of it.</summary>
    public AuditPlace? PlaceOf(EntityEntry row)
    {
        var path = string.Empty;
        while (Up(row.Metadata) is { } up)
        {
            path = $"{Segment(up, row)}.{path}";
            var id = (Guid)row.Property(up.Properties[0].Name).CurrentValue!;
            if (!byKey.TryGetValue((up.PrincipalEntityType, id), out var whole))
            {
                return Place(up.PrincipalEntityType.ClrType, id, path, null);
            }

            row = whole;
        }

        return row.Entity is IAuditedUnder { Whole: var under } part
            ? new AuditPlace(under.Kind, under.Id, $"{part.PartName}.", null)
            : Place(row.Metadata.ClrType, Key(row) ?? Guid.Empty, path, row);
    }

    /// <summary>Whether rows of the type stand in the log by themselves.</summary>
    public static bool IsWhole(IEntityType type) => Up(type) is null;

    // Parts of a whole are those that the whole holds in a property.
    private static IForeignKey? Up(IEntityType type) =>
        type.FindOwnership() ?? type.GetForeignKeys().FirstOrDefault(k => k.PrincipalToDependent is not null && k.Properties.Count == 1);

    private static AuditPlace? Place(Type type, Guid id, string path, EntityEntry? whole) =>
        type.IsDefined(typeof(NotAuditedAttribute), inherit: false) ? null : new AuditPlace(type.Name, id, path, whole);

    private static string Segment(IForeignKey up, EntityEntry row)
    {
        var name = AuditValues.Camel(up.PrincipalToDependent!.Name);
        if (up.IsUnique)
        {
            return name;
        }

        var called = PartNames.Select(row.Metadata.FindProperty).FirstOrDefault(p => p is not null);
        var part = called is null
            ? row.Metadata.FindPrimaryKey()!.Properties.Select(p => row.Property(p.Name).CurrentValue).LastOrDefault()?.ToString()
            : AuditValues.Text(called, row.Property(called.Name).CurrentValue);
        return $"{name}[{part}]";
    }

    private static Guid? Key(EntityEntry row)
    {
        foreach (var property in row.Metadata.FindPrimaryKey()!.Properties)
        {
            if (row.Property(property.Name).CurrentValue is Guid id)
            {
                return id;
            }
        }

        return null;
    }
}

/// <summary>Where a changed row stands in the log.</summary>
/// <param name="Kind">Kind of thing.</param>
/// <param name="Id">The thing.</param>
/// <param name="Path">"" for the thing itself, else "invoicing." or "lines[2].".</param>
/// <param name="Whole">The thing's own row; null when the save did not load it.</param>
internal sealed record AuditPlace(string Kind, Guid Id, string Path, EntityEntry? Whole);
