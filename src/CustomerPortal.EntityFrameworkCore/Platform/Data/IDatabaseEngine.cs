using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Data;

/// <summary>A database engine that an installation can choose.</summary>
public interface IDatabaseEngine
{
    /// <summary>Value of the setting <c>Database:Engine</c>.</summary>
    string Name { get; }

    /// <summary>Registers context, leases and setup for this engine from the connection strings of the configuration.</summary>
    void Register(IServiceCollection services, IConfiguration configuration);
}
