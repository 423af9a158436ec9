using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CustomerPortal.TestBase;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Strength;

/// <summary>No list and no text of an input is without an end.</summary>
public sealed class BoundedInputTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    [Trait("Check", "I8")]
    public void Every_list_and_text_of_an_input_has_a_longest_length()
    {
        var inputs = host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(e => e.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [])
            .Select(p => p.ParameterType).Where(t => t.Namespace?.StartsWith("CustomerPortal", StringComparison.Ordinal) == true && !t.IsInterface && !t.IsEnum);

        var seen = new HashSet<Type>();
        var open = inputs.SelectMany(type => Unbounded(type, seen)).Distinct().Order().ToList();

        seen.Count.ShouldBeGreaterThan(20);
        open.ShouldBeEmpty();
    }

    private static IEnumerable<string> Unbounded(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            yield break;
        }

        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null))
        {
            var plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var isList = plain != typeof(string) && typeof(IEnumerable).IsAssignableFrom(plain);
            if ((isList || plain == typeof(string)) && !IsBounded(type, property))
            {
                yield return $"{type.Name}.{property.Name}";
            }

            var inner = isList ? plain.GetGenericArguments().LastOrDefault() : plain;
            if (inner?.Namespace?.StartsWith("CustomerPortal", StringComparison.Ordinal) == true && !inner.IsEnum && !inner.IsInterface && !typeof(Delegate).IsAssignableFrom(inner))
            {
                foreach (var found in Unbounded(inner, seen))
                {
                    yield return found;
                }
            }
        }
    }

    private static bool IsBounded(Type type, PropertyInfo property)
    {
        var said = property.GetCustomAttributes<ValidationAttribute>()
            .Concat(type.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => p.Name == property.Name).SelectMany(p => p.GetCustomAttributes<ValidationAttribute>()));
        return said.Any(a => a is MaxLengthAttribute or StringLengthAttribute or LengthAttribute || a.GetType().Namespace?.StartsWith("CustomerPortal", StringComparison.Ordinal) == true);
    }
}
