using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CustomerPortal.Platform.Observing;

/// <summary>
/// Sends traces and metrics to the collector that the configuration names by OpenTelemetry's own settings (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>,
/// <c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>OTEL_SERVICE_NAME</c>); without it nothing is listened to and nothing is sent.
/// </summary>
internal sealed class Telemetry(IConfiguration configuration) : IHostedService, IDisposable
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Http = "http/protobuf";

    private TracerProvider? traces;
    private MeterProvider? metrics;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (configuration[Endpoint] is { Length: > 0 } collector)
        {
            var service = ResourceBuilder.CreateDefault().AddService(configuration["OTEL_SERVICE_NAME"] ?? "customerportal");
            traces = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(service)
                .AddSource("Microsoft.AspNetCore", "System.Net.Http", "Npgsql", PortalMetrics.Name)
                .AddProcessor(new QuietSpans())
                .AddOtlpExporter(options => Aim(options, collector, "v1/traces"))
                .Build();
            metrics = Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(service)
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Npgsql", PortalMetrics.Name)
                .AddOtlpExporter(options => Aim(options, collector, "v1/metrics"))
                .Build();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private void Aim(OtlpExporterOptions options, string collector, string path)
    {
        var isHttp = string.Equals(configuration["OTEL_EXPORTER_OTLP_PROTOCOL"], Http, StringComparison.OrdinalIgnoreCase);
        options.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = isHttp ? new Uri($"{collector.TrimEnd('/')}/{path}") : new Uri(collector);
        options.Headers = configuration["OTEL_EXPORTER_OTLP_HEADERS"];
    }
}
