using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Live;

/// <summary>Live updates.</summary>
internal static class LiveServices
{
    public static IServiceCollection AddLive(this IServiceCollection services) => services.AddSingleton<ILiveUpdates, LiveUpdates>();
}
