using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <summary>Chooses the engine of an installation.</summary>
public static class DatabaseEngines
{
    /// <summary>Setting that names the engine; the first one offered is the default.</summary>
    public const string Setting = "Database:Engine";

    /// <summary>Registers the engine that the configuration names.</summary>
    /// <exception cref="InvalidOperationException">It names none of those offered.</exception>
    public static IServiceCollection AddDatabase(
        this IServiceCollection services, IConfiguration configuration, params IReadOnlyList<IDatabaseEngine> engines)
    {
        var name = configuration[Setting] is { Length: > 0 } chosen ? chosen : engines[0].Name;
        var engine = engines.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"{Setting} is {name}; it can be {string.Join(" or ", engines.Select(e => e.Name))}.");
        engine.Register(services, configuration);
        return services;
    }
}
