using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Data;

/// <summary>
/// Unique indexes behind a rule that the use case checks before it saves. When two saves cross, both have passed the check and the index
/// refuses the second: it is answered with the rule.
/// </summary>
internal static class GuardedIndexes
{
    private const string Annotation = "Portal:Guards";

    /// <summary>Says which rule the index guards.</summary>
    /// <param name="index">A unique index.</param>
    /// <param name="code">The rule.</param>
    /// <param name="field">Input field that it is about.</param>
    /// <param name="argument">Placeholder in the rule's text; null when it has none.</param>
    /// <param name="property">Property of the row that stands there.</param>
    public static IndexBuilder<T> Guards<T>(this IndexBuilder<T> index, string code, string field, string? argument = null, string? property = null)
    {
        index.HasAnnotation(Annotation, string.Join('|', code, field, argument, property));
        return index;
    }

    /// <summary>The rule that the refused save broke; null when the violated index guards none.</summary>
    public static BusinessException? FindBrokenRule(DbUpdateException refused, DatabaseFaults faults)
    {
        foreach (var entry in refused.Entries)
        {
            foreach (var index in entry.Metadata.GetIndexes().Where(i => i.IsUnique))
            {
                if (index.FindAnnotation(Annotation)?.Value is string rule && faults.IsRefusedBy(refused, index))
                {
                    return Rule(rule.Split('|'), entry);
                }
            }
        }

        return null;
    }

    private static BusinessException Rule(string[] said, EntityEntry entry)
    {
        var rule = new BusinessException(said[0]).For(said[1]);
        return said[2].Length == 0 ? rule : rule.With(said[2], entry.Property(said[3]).CurrentValue?.ToString());
    }
}
