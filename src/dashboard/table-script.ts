/**
 * Sorts and filters the tables of a report in the reader's browser, from the rows that stand in the page. A filter is part
 * of the address, so that a link is one. Text goes in as text, never as markup.
 */
export const TABLE_SCRIPT = String.raw`"use strict";
const byId=id=>document.getElementById(id),data=JSON.parse(byId("rows").textContent),NONE="\u2013";
const decode=text=>text===""?[]:text.split(",").map(one=>one===""?null:parseInt(one,36));
const base=decode(data.base),number=decode(data.number),FIRST=100,MORE=500;
const moment=at=>new Date(at*60000).toISOString().slice(0,16).replace("T"," ");
function span(seconds){const whole=seconds<3600?seconds:Math.round(seconds/60)*60,hours=Math.floor(whole/3600),minutes=Math.floor(whole%3600/60),rest=whole%60;return [hours?hours+" h":"",minutes?minutes+" min":"",rest?rest+" s":""].filter(Boolean).join(" ")||"0 s"}
const tables=new Map(data.tables.map(({name,rows,columns})=>{
const table={name,rows,columns,filter:new Map(),sort:null,down:false,most:FIRST,body:byId(name+"-rows"),form:byId(name+"-filter"),count:byId(name+"-count"),more:byId(name+"-more"),read:false};
return [name,table]}));
function read(table){if(table.read)return;table.read=true;
for(const column of table.columns){column.cells=column.kind==="words"&&column.sets.length<=36?Array.from(column.cells,one=>parseInt(one,36)):decode(column.cells);
if(column.kind==="words"){column.text=column.sets.map(set=>set.join(", ")||NONE);
const order=column.text.map((text,place)=>[text,place]).sort((a,b)=>(a[0]===NONE)-(b[0]===NONE)||(a[0]<b[0]?-1:a[0]>b[0]?1:0));
column.rank=[];order.forEach(([,place],rank)=>{column.rank[place]=rank})}}}
function chosen(table){read(table);
const tests=[...table.filter].flatMap(([key,value])=>{const column=table.columns.find(one=>one.key===key&&one.kind==="words");if(!column)return [];
const holds=column.sets.map(set=>value===NONE?set.length===0||set.includes(NONE):set.includes(value));return [row=>holds[column.cells[row]]]});
const rows=[];for(let row=0;row<table.rows;row+=1)if(tests.every(test=>test(row)))rows.push(row);
if(table.sort!==null){const column=table.columns[table.sort],way=table.down?-1:1;
const value=column.kind==="words"?row=>column.rank[column.cells[row]]:column.kind==="ticket"?row=>number[column.cells[row]]:row=>column.cells[row];
rows.sort((a,b)=>{const one=value(a),other=value(b);return one===other?a-b:one===null?1:other===null?-1:way*(one-other)})}
return rows}
function cellOf(column,row){const cell=document.createElement("td"),value=column.cells[row];
if(column.kind==="ticket"){cell.className="t";const address=data.bases[base[value]],name=(data.bases.length>1?data.names[base[value]]:"")+"#"+number[value];
if(address){const link=document.createElement("a");link.href=address+number[value];link.textContent=name;cell.append(link)}else cell.append(name);
cell.append(" "+data.title[value]);return cell}
if(column.kind==="words"){cell.textContent=column.text[value];if(column.key==="outcome"&&cell.textContent.startsWith("missed"))cell.className="missed";else if(column.key==="month")cell.className="m";return cell}
cell.className=column.kind==="moment"?"m":"n";cell.textContent=value===null?NONE:column.kind==="moment"?moment(value):span(value);return cell}
function show(table){const rows=chosen(table),some=rows.slice(0,table.most),shown=table.columns.filter(column=>!column.isHidden);
const body=document.createDocumentFragment();
for(const row of some){const line=document.createElement("tr");for(const column of shown)line.append(cellOf(column,row));body.append(line)}
table.body.replaceChildren(body);
const all=table.rows.toLocaleString("en");
table.count.textContent=(rows.length===table.rows?"All "+all:rows.length.toLocaleString("en")+" of "+all)+" "+table.name+(some.length<rows.length?"; "+some.length.toLocaleString("en")+" shown":"")+".";
table.more.hidden=some.length===rows.length;
table.body.parentElement.querySelectorAll("th").forEach((head,place)=>{const index=table.columns.indexOf(shown[place]);if(index===table.sort)head.setAttribute("aria-sort",table.down?"descending":"ascending");else head.removeAttribute("aria-sort")});
for(const select of table.form.querySelectorAll("select"))select.value=table.filter.get(select.name)??""}
function hashOf(table){const query=new URLSearchParams([...table.filter]).toString();return "#"+table.name+(query?"?"+query:"")}
function go(){const [name,query]=location.hash.slice(1).split("?");const table=tables.get(name);if(!table)return;
if(query!==undefined){table.filter=new Map(new URLSearchParams(query));table.most=FIRST;show(table)}
byId(name).scrollIntoView();if(query!==undefined)byId(name).focus({preventScroll:true})}
for(const table of tables.values()){
table.form.hidden=false;
table.form.addEventListener("change",({target})=>{if(target.value==="")table.filter.delete(target.name);else table.filter.set(target.name,target.value);table.most=FIRST;show(table);history.replaceState(null,"",hashOf(table))});
table.form.addEventListener("submit",event=>{event.preventDefault();table.filter.clear();table.most=FIRST;show(table);history.replaceState(null,"",hashOf(table))});
table.more.addEventListener("click",()=>{table.most+=MORE;show(table)});
const shown=table.columns.filter(column=>!column.isHidden);
table.body.parentElement.querySelectorAll("th").forEach((head,place)=>{const button=document.createElement("button");button.type="button";button.textContent=head.textContent;head.replaceChildren(button);
button.addEventListener("click",()=>{const index=table.columns.indexOf(shown[place]);const numeric=shown[place].kind!=="words";
if(table.sort===index)table.down=!table.down;else{table.sort=index;table.down=numeric}show(table)})});
show(table)}
for(const link of document.querySelectorAll("a[data-filter]"))link.href=link.getAttribute("href")+"?"+link.dataset.filter;
addEventListener("hashchange",go);go();`;
