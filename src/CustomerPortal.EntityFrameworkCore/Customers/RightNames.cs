using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Customers;

/// <summary>Names of portal rights in one column: without spaces, one after the other; a handful, read as a whole.</summary>
internal static class RightNames
{
    private const int MaxLength = (CustomerConsts.RightNameMaxLength + 1) * CustomerConsts.RightsPerContact;

    private static readonly ValueComparer<IReadOnlyList<string>> Comparer = new(
        (left, right) => left!.SequenceEqual(right!), rights => rights.Count, rights => rights.ToList());

    public static PropertyBuilder<IReadOnlyList<string>> AsNames(this PropertyBuilder<IReadOnlyList<string>> property) =>
        property.HasMaxLength(MaxLength).HasConversion(
            rights => string.Join(' ', rights),
            stored => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList(),
            Comparer);
}
