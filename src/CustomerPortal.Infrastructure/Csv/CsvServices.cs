using CustomerPortal.Platform.Files;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Csv;

/// <summary>Registration of CSV files.</summary>
internal static class CsvServices
{
    public static IServiceCollection AddCsv(this IServiceCollection services) => services.AddSingleton<ICsvFile, CsvFile>();
}
