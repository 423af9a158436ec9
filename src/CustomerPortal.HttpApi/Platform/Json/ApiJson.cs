using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CustomerPortal.Platform.Json;

/// <summary>How the API writes and reads JSON.</summary>
public static class ApiJson
{
    /// <summary>Deeper input is refused.</summary>
    public const int MaxDepth = 32;

    /// <summary>Sets every rule on the options of the endpoints.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = true;
        options.MaxDepth = MaxDepth;
        options.AllowDuplicateProperties = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;

        // Numbers are numbers: text for an integer is a mistake, and the OpenAPI document stays plain.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(RequireInput).WithAddedModifier(RefuseHoles);
        options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        options.Converters.Add(new DecimalJsonConverter());
        options.Converters.Add(new MomentJsonConverter());
    }

    /// <summary>The nullable annotations speak of members only: a null inside a list is refused here.</summary>
    private static void RefuseHoles(JsonTypeInfo type)
    {
        var lists = type.Kind == JsonTypeInfoKind.Object ? type.Properties.Where(p => p.Get is not null && HoldsReferences(p.PropertyType)).ToList() : [];
        if (lists.Count == 0)
        {
            return;
        }

        type.OnDeserialized = read =>
        {
            if (lists.Find(p => p.Get!(read) is IEnumerable list && list.Cast<object?>().Contains(null)) is { } holed)
            {
                throw new JsonException($"{holed.Name} holds null", $"$.{holed.Name}", null, null);
            }
        };
    }

    private static bool HoldsReferences(Type type) => type != typeof(string) && type.GetInterfaces().Append(type)
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>) && !i.GetGenericArguments()[0].IsValueType);

    /// <summary>A value that is missing never reaches a member that cannot be null; one that is null is refused by the nullable annotations.</summary>
    private static void RequireInput(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired |= property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter
                && !parameter.ParameterType.IsValueType;
        }
    }
}
