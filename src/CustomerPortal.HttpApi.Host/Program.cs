using CustomerPortal;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApplication();
builder.Services.AddEntityFramework();
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddHttpApi();
builder.Services.AddSqlite(builder.Configuration.GetConnectionString("Portal") ?? "Data Source=data/portal.db");

var app = builder.Build();
app.MapHttpApi();
await app.RunAsync();

/// <summary>Entry point; named so that tests can start the real host.</summary>
public sealed partial class Program;
