using System.Text.Json;

namespace CustomerPortal.Customers;

/// <summary>One filled field of a card.</summary>
/// <param name="Field">Name in the registry.</param>
/// <param name="RowId">Address that it belongs to; null for the card's own fields.</param>
/// <param name="Value">Machine text.</param>
public sealed record SnapshotValue(string Field, Guid? RowId, string Value);

/// <summary>A field in which two snapshots differ.</summary>
/// <param name="Field">Name in the registry.</param>
/// <param name="RowId">Address that it belongs to; null for the card's own fields.</param>
/// <param name="Former">Null when it was empty.</param>
/// <param name="Current">Null when it is empty.</param>
public sealed record SnapshotDifference(string Field, Guid? RowId, string? Former, string? Current);

/// <summary>The card at one moment, as the registry reads it: every filled field as machine text.</summary>
public sealed record CustomerSnapshot(IReadOnlyList<SnapshotValue> Values)
{
    /// <summary>A card before there was one.</summary>
    public static readonly CustomerSnapshot Empty = new([]);

    /// <summary>The customer as it is now.</summary>
    public static CustomerSnapshot Of(Customer customer)
    {
        var system = from field in CustomerFields.All
                     where field.ReadSystem is not null
                     let value = field.ReadSystem!(customer)
                     where value is not null
                     select new SnapshotValue(field.Name, null, value);
        return new([.. system, .. Of(customer.ToCard()).Values]);
    }

    /// <summary>The part that people fill in.</summary>
    public static CustomerSnapshot Of(CustomerCard card)
    {
        var values = from field in CustomerFields.All
                     where field.Read is not null
                     let value = field.Read!(card)
                     where !string.IsNullOrEmpty(value)
                     select new SnapshotValue(field.Name, null, value);
        var rows = from address in card.Addresses
                   from field in CustomerFields.All
                   where field.ReadAddress is not null
                   let value = field.ReadAddress!(address)
                   where !string.IsNullOrEmpty(value)
                   select new SnapshotValue(field.Name, address.Id, value);
        return new([.. values, .. rows]);
    }

    /// <summary>What a later snapshot changed, in its order; what it emptied comes last.</summary>
    public IReadOnlyList<SnapshotDifference> DifferencesTo(CustomerSnapshot later)
    {
        var former = Values.ToDictionary(v => (v.Field, v.RowId), v => v.Value);
        var current = later.Values.ToDictionary(v => (v.Field, v.RowId), v => v.Value);
        var set = from value in later.Values
                  let before = former.GetValueOrDefault((value.Field, value.RowId))
                  where before != value.Value
                  select new SnapshotDifference(value.Field, value.RowId, before, value.Value);
        var emptied = from value in Values
                      where !current.ContainsKey((value.Field, value.RowId))
                      select new SnapshotDifference(value.Field, value.RowId, value.Value, null);
        return [.. set, .. emptied];
    }

    /// <summary>As stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(Values.Select(v => new string?[] { v.Field, v.RowId?.ToString(), v.Value }));

    /// <summary>From what <see cref="ToJson"/> wrote.</summary>
    public static CustomerSnapshot Parse(string json) =>
        new([.. JsonSerializer.Deserialize<string?[][]>(json)!.Select(v => new SnapshotValue(v[0]!, v[1] is { } row ? Guid.Parse(row) : null, v[2]!))]);
}
