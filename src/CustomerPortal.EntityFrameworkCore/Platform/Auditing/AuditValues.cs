using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Values of fields as the log writes them: the same text in every language and on every engine.</summary>
public static class AuditValues
{
    // Who and when stand in the entry itself; keys, counters and spellings for searching say nothing to a reader.
    private static readonly FrozenSet<string> Unsaid = new[]
    {
        "Id", "TenantId", "Version", "CreatedAt", "CreatedBy", "ChangedAt", "ChangedBy", "ConcurrencyStamp", "SecurityStamp", "AccessFailedCount",
    }.ToFrozenSet();

    // Identity's own properties, which carry no attribute of ours: passwords, and what its providers keep (authenticator keys).
    private static readonly FrozenSet<(Type, string)> Secret = new[]
    {
        (typeof(IdentityUser<Guid>), nameof(IdentityUser<Guid>.PasswordHash)),
        (typeof(IdentityUserToken<Guid>), nameof(IdentityUserToken<Guid>.Value)),
    }.ToFrozenSet();

    /// <summary>Whether the log tells about a field.</summary>
    public static bool IsSaid(IProperty property) =>
        !Unsaid.Contains(property.Name) && !property.Name.StartsWith("Normalized", StringComparison.Ordinal)
        && property.PropertyInfo?.IsDefined(typeof(NotAuditedAttribute), inherit: true) != true
        && !property.IsKey() && !property.IsShadowProperty() && !IsLinkToWhole(property);

    /// <summary>Whether the log keeps the field's values to itself.</summary>
    public static bool IsSecret(IProperty property) =>
        (property.PropertyInfo is { DeclaringType: { } declared } && Secret.Contains((declared, property.Name)))
        || property.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: true) == true;

    /// <summary>A value as text; null for none.</summary>
    public static string? Text(IProperty property, object? value)
    {
        var plain = value is null ? null : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;
        var text = plain switch
        {
            null or "" => null,
            string words => words,
            bool yes => yes ? "true" : "false",
            DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            decimal amount => amount.ToString("0.##########", CultureInfo.InvariantCulture),
            byte[] bytes => $"{bytes.Length} B",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable list => JsonSerializer.Serialize(list),
            _ => plain.ToString(),
        };
        return text is { Length: > AuditConsts.MaxValue } ? $"{text[..AuditConsts.MaxValue]}… ({text.Length})" : text;
    }

    /// <summary>What a new thing need not tell: nothing, no, the empty id.</summary>
    public static bool IsNothing(string? text) => text is null or "false" or "[]" or "00000000-0000-0000-0000-000000000000";

    /// <summary>A name as the API writes it.</summary>
    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static bool IsLinkToWhole(IProperty property) =>
        property.GetContainingForeignKeys().Any(k => k.IsOwnership || (k.PrincipalToDependent is not null && k.Properties.Count == 1));
}
