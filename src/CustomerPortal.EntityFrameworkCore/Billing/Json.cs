using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Billing;

/// <summary>Frozen values that are read and written as a whole stand in one column as JSON.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Immutable records only: they compare by value.</summary>
    public static PropertyBuilder<T?> AsJson<T>(this PropertyBuilder<T?> property)
        where T : class => property.HasConversion(
            value => JsonSerializer.Serialize(value, Options),
            stored => JsonSerializer.Deserialize<T>(stored, Options));
}
