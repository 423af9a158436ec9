using CustomerPortal;
using CustomerPortal.DbMigrator;
using CustomerPortal.Platform.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

if (MigratorCommand.Parse(args) is not { } command)
{
    return MigratorCommand.ShowUsage();
}

// The words behind the command are configuration: --ConnectionStrings:Admin=… and the like.
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args[1..], ContentRootPath = AppContext.BaseDirectory });
builder.Logging.SetMinimumLevel(LogLevel.Warning);
return await command.RunAsync(() =>
{
    builder.Services.AddApplication();
    builder.Services.AddEntityFramework();
    builder.Services.AddDatabase(builder.Configuration, new SqliteEngine(), new PostgreSqlEngine());
    builder.Services.AddInfrastructure(builder.Configuration);
    return builder.Build();
});
